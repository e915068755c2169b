import { Hono } from "hono";

/** The floor of a load run: the body is parsed and sent back, and nothing else is done. */
export default new Hono().post("/echo", async (context) => context.json(await context.req.json()));
