import { render } from "preact";

import { Page } from "./page.tsx";
import "./styles/page.css";

const root = document.getElementById("page");
if (root === null) throw new Error("the page lacks its element #page");
render(<Page />, root);
