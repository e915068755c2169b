import { DescribedAnswers, GivenAnswer } from "./described-answers.ts";

let answers: DescribedAnswers | undefined;

/** A service of the test's own, which the tests in workerd reach by a binding: it judges an answer that is posted to it, or the document's examples. */
export async function describeAnswer(request: Request): Promise<Response> {
  answers ??= new DescribedAnswers();
  if (new URL(request.url).pathname === "/examples") return Response.json(answers.examples());
  return Response.json({ faults: answers.faultsOf(GivenAnswer.parse(await request.json())) });
}
