/** The tree, its tiles, proofs and notes hold against the definitions and against published examples. */
@NullMarked
package nextstep.query.history.proof;

import org.jspecify.annotations.NullMarked;
