# One image for both programs; the command says which. Built from the jars that `mvn verify` leaves behind.
FROM eclipse-temurin:25-jre
ARG SIDE
RUN useradd --system --uid 10001 nextstep
COPY ${SIDE}/target/${SIDE}-exec.jar /app/program.jar
USER nextstep
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=70", "-jar", "/app/program.jar"]
