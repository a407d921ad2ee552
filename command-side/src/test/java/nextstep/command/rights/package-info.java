/** Tests of who may do what. */
@NullMarked
package nextstep.command.rights;

import org.jspecify.annotations.NullMarked;
