import type { Failure } from "./service/failure.ts";

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onRetry?: (() => void) | undefined;
}

/** What went wrong and what to do about it, said at once. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps) {
  return (
    <div class="failure" role="alert" data-kind={failure.kind}>
      <p>
        <strong>{failure.title}</strong> {failure.advice}
      </p>
      {failure.detail !== undefined && failure.detail !== "" && (
        <p class="detail">The service said: {failure.detail}</p>
      )}
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
