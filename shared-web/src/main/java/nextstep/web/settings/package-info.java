/**
 * What can be set, and what is said when it is set wrongly: before anything is opened, in a sentence that tells what to do.
 */
@NullMarked
package nextstep.web.settings;

import org.jspecify.annotations.NullMarked;
