import { render } from "preact";

const page = document.getElementById("page");
if (page === null) throw new Error("the page lacks its element #page");
render(<h1>Attest</h1>, page);
