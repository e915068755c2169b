import * as attest from "../lib/index.ts";
import { createApp } from "./app.ts";

export default createApp(attest);
