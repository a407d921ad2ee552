/** Many processes over one PostgreSQL behind one gateway, set up as docker-compose.yml says. */
@NullMarked
package nextstep.standalone.fleet;

import org.jspecify.annotations.NullMarked;
