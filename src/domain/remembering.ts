/** Enough for the years of an indicator, back and forth. */
const MOST = 12;

/**
 * The same answer to the same question, thought once: whoever goes back to a year finds it as it was.
 * A question is the same when all of its parts are; answers live as long as the part that `of` names,
 * the newest `MOST` of them.
 */
export function remembering<Question extends object, Answer>(
  of: (question: Question) => object,
  think: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new WeakMap<object, { question: Question; answer: Answer }[]>();
  return (question) => {
    const answered = known.get(of(question)) ?? [];
    const found = answered.find((it) => isSame(it.question, question));
    if (found !== undefined) return found.answer;
    const answer = think(question);
    known.set(of(question), [...answered.slice(1 - MOST), { question, answer }]);
    return answer;
  };
}

/** Parts compared one by one, not what is in them. */
function isSame<Question extends object>(a: Question, b: Question): boolean {
  const parts = new Map(Object.entries(a));
  const others = Object.entries(b);
  return parts.size === others.length && others.every(([name, part]) => parts.get(name) === part);
}
