/** Tests of the whole: the arrows between the houses, and stories from command to view. */
@NullMarked
package nextstep.standalone;

import org.jspecify.annotations.NullMarked;
