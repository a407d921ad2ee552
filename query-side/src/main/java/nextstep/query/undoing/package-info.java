/**
 * Which facts were taken back by others. What the views say is told without both; who reads what was said before asks here what
 * of it no longer counts.
 */
@NullMarked
package nextstep.query.undoing;

import org.jspecify.annotations.NullMarked;
