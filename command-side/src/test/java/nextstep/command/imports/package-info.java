/** Stories of tables brought in. */
@NullMarked
package nextstep.command.imports;

import org.jspecify.annotations.NullMarked;
