/**
 * How far along is it, where, and what happens next? Plans and their steps as rows, judged at query time by the dates that
 * were stated, and rolled up in words and numbers.
 */
@NullMarked
package nextstep.query.implementation;

import org.jspecify.annotations.NullMarked;
