/**
 * How a question over HTTP becomes an answer: which moment it is asked about, in which language, which part of a list, and
 * what the answer says of itself.
 */
@NullMarked
package nextstep.query.reading;

import org.jspecify.annotations.NullMarked;
