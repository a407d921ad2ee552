/**
 * How facts become rows and rows are read: views as tables of succeeded rows, the projector that folds all of them in one
 * transaction per batch, and snapshots that read every view at one position.
 */
@NullMarked
package nextstep.query.views;

import org.jspecify.annotations.NullMarked;
