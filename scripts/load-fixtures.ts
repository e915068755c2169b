import { describeReport, loadFixtures, readFixtures } from "./fixtures.ts";
import { migrateLocally, withLocalBindings } from "./local-platform.ts";

await migrateLocally();
const fixtures = await readFixtures("fixtures/articles");
const report = await withLocalBindings((env) => loadFixtures(env.DB, fixtures, new Date()));
console.log(describeReport(report));
