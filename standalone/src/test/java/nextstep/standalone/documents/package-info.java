/** What the documents claim is run: the console examples of README and docs against a tracker just started. */
@NullMarked
package nextstep.standalone.documents;

import org.jspecify.annotations.NullMarked;
