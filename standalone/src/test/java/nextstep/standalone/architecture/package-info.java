/** The arrows of the design as rules, each shown to bite on a class made to break it. */
@NullMarked
package nextstep.standalone.architecture;

import org.jspecify.annotations.NullMarked;
