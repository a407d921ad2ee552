package nextstep.standalone.door;

import java.util.List;

/** What stands in requests that mean no good, and some words that make sense between them. */
final class HostileWords {
    static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "BREW");
    static final List<String> TYPES = List.of(
            "application/json",
            "application/x-www-form-urlencoded",
            "text/csv",
            "text/plain",
            "multipart/form-data; boundary=x",
            "application/json; charset=utf-16",
            "application/xml",
            "nonsense",
            "application/x-www-form-urlencoded; charset=koi8-r");
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "movement-charter",
            "CEEHUB",
            "GLOBAL",
            "2026-02-30",
            "2026-11-22",
            "9999999999999999999",
            "-1",
            "1e400",
            "NaN",
            "null",
            "true",
            "\u0000",
            "\u0007\u001b[31m",
            "a\r\nSet-Cookie: x=y",
            "\u202egnirts",
            "\ud800",
            "\ud83d\ude00".repeat(50),
            "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
            "../../../../etc/passwd",
            "..%2f..%2f",
            "....//",
            "C:\\windows\\win.ini",
            "';drop table person;--",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1/a}",
            "{{7*7}}",
            "%s%n%x",
            "http://169.254.169.254/",
            "javascript:alert(1)",
            "x".repeat(300),
            "y".repeat(5_000));

    private HostileWords() {}
}
