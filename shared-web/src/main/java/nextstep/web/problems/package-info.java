/** What is said when something is wrong: problem documents (RFC 9457) for every error, from whatever layer it comes. */
@NullMarked
package nextstep.web.problems;

import org.jspecify.annotations.NullMarked;
