/**
 * The mathematics of the transparency log: RFC 6962 trees, tiles, proofs, signed notes. Knows {@code java.*} and nothing of
 * ours, so that the checker, the signer and a stranger rest on the same few rules.
 */
@NullMarked
package nextstep.query.history.proof;

import org.jspecify.annotations.NullMarked;
