import { render } from "preact";

import { Panel } from "./panel.tsx";

const root = document.querySelector("main");
if (root !== null) render(<Panel />, root);
