/**
 * Where a wrong exchange was not found as its list says: not by drift, or by drift although the list
 * gives a reason why it cannot see it, or not by our own check.
 *
 * @param {readonly import("./wrong-on-purpose.mjs").WrongExchange[]} exchanges
 * @param {readonly import("./drift.mjs").Finding[]} findings of drift, in the same order
 * @param {readonly string[][]} own problems that our own check has with each
 * @returns {string[]}
 */
export function wrongProblems(exchanges, findings, own) {
  return exchanges.flatMap((exchange, index) => {
    const said = findings
      .filter((finding) => finding.exchange === index)
      .map(({ message }) => message);
    const { drift, own: expected, unseen } = exchange;
    const problems = [];
    if (drift && !said.some((message) => drift.test(message))) {
      problems.push(`drift does not say ${drift}`);
    }
    if (!drift && !unseen)
      problems.push("neither a finding nor a reason why there is none is listed");
    if (!drift && said.length > 0) problems.push(`drift sees it now: ${said[0]}`);
    if (expected && !own[index]?.some((problem) => expected.test(problem))) {
      problems.push(`our own check does not say ${expected}`);
    }
    return problems.map((problem) => `${exchange.provider}, ${exchange.what}: ${problem}`);
  });
}
