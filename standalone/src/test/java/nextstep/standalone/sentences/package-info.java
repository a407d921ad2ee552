/** Holds what people are told to the messages that say it in every language. */
@NullMarked
package nextstep.standalone.sentences;

import org.jspecify.annotations.NullMarked;
