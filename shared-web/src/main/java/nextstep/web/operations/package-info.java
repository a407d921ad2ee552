/** What processes tell each other of themselves, beside the accounts that all of them share, for those who look after them. */
@NullMarked
package nextstep.web.operations;

import org.jspecify.annotations.NullMarked;
