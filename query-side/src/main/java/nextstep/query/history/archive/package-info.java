/** The whole log in one file: events as recorded with their salts, tiles, the checkpoint, the forms of events, digests of views. */
@NullMarked
package nextstep.query.history.archive;

import org.jspecify.annotations.NullMarked;
