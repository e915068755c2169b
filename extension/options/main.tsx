import { render } from "preact";

import { Options } from "./options.tsx";

const root = document.querySelector("main");
if (root !== null) render(<Options />, root);
