/** The description of the API (OpenAPI 3.1): written from the program itself, and held against it. */
@NullMarked
package nextstep.standalone.api;

import org.jspecify.annotations.NullMarked;
