/** Who may do what, held against the program: every write of the API by every kind of actor. */
@NullMarked
package nextstep.standalone.rights;

import org.jspecify.annotations.NullMarked;
