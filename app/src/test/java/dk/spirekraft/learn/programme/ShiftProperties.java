package dk.spirekraft.learn.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.template.ShippedTemplates;
import dk.spirekraft.measure.QuietDays;
import dk.spirekraft.measure.QuietPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Moving a date moves what follows as far, keeps the order, leaves quiet days free, and can be taken back.
class ShiftProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 10);
    private static final QuietDays QUIET = new QuietDays(List.of(
            period("Efterårsferie", LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 18)),
            period("Jul", LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3)),
            period("Vinterferie", LocalDate.of(2027, 2, 15), LocalDate.of(2027, 2, 28)),
            period("Sommer", LocalDate.of(2027, 6, 25), LocalDate.of(2027, 8, 8))));

    private List<PlannedDate> plan = List.of();
    private final Shift shift = new Shift(QUIET, TODAY);

    private static QuietPeriod period(String name, LocalDate first, LocalDate last) {
        return new QuietPeriod(Optional.empty(), name, first, last);
    }

    @BeforeEach
    void theShippedPlanIsLaidOut() {
        plan = new Layout(QUIET)
                        .lay(
                                LocalDate.of(2026, 9, 1),
                                PlanSteps.of(ShippedTemplates.threeWorkshops()).steps())
                        .stream()
                        .map(laid -> new PlannedDate(
                                UUID.randomUUID(),
                                laid.step().kind(),
                                laid.step().number(),
                                laid.step().phase(),
                                laid.wished(),
                                laid.first(),
                                laid.last(),
                                Optional.empty(),
                                false))
                        .toList();
    }

    @Test
    void whatFollowsMovesAlongAndIsNeverQuietPastOrOutOfOrder() {
        var random = new Random(7);
        for (int i = 0; i < 400; i++) {
            int at = random.nextInt(plan.size());
            PlannedDate moved = plan.get(at);
            LocalDate to = QUIET.firstClear(moved.first().plusDays(random.nextInt(120) - 40), 0);
            List<PlannedDate> after = shift.move(plan, moved, to, true);
            assertThat(after).hasSameSizeAs(plan);
            assertThat(after.subList(0, at)).isEqualTo(plan.subList(0, at));
            for (PlannedDate follower : after.subList(at + 1, after.size())) {
                assertThat(follower.first()).isAfterOrEqualTo(to).isAfterOrEqualTo(TODAY);
                assertThat(QUIET.on(follower.first())).as("%s", follower).isEmpty();
                assertThat(QuietDays.isWeekend(follower.first())).isFalse();
            }
        }
    }

    @Test
    void movingThereAndBackLeavesThePlanAsItWas() {
        var random = new Random(8);
        for (int i = 0; i < 200; i++) {
            PlannedDate moved = plan.get(random.nextInt(plan.size()));
            LocalDate to = moved.first().plusDays(random.nextInt(60));
            List<PlannedDate> there = shift.move(plan, moved, to, true);
            PlannedDate now = there.get(plan.indexOf(moved));
            assertThat(firsts(shift.move(there, now, moved.first(), true))).isEqualTo(firsts(plan));
        }
    }

    private static List<LocalDate> firsts(List<PlannedDate> dates) {
        return dates.stream().map(PlannedDate::first).toList();
    }

    @Test
    void aloneItMovesAlone() {
        PlannedDate moved = plan.get(3);
        var after = new ArrayList<>(shift.move(plan, moved, moved.first().plusDays(9), false));
        after.set(3, moved);
        assertThat(after).isEqualTo(plan);
    }

    @Nested
    class WhenTheDayIsDoubtful {

        private List<Doubt> doubts(LocalDate to) {
            PlannedDate workshop =
                    plan.stream().filter(PlannedDate::isWorkshop).findFirst().orElseThrow();
            return shift.doubts(shift.move(plan, workshop, to, false), workshop);
        }

        @Test
        void aDayThatIsPastIsSaid() {
            assertThat(doubts(TODAY.minusDays(5))).anyMatch(Doubt.Past.class::isInstance);
        }

        @Test
        void aWeekendIsSaid() {
            assertThat(doubts(LocalDate.of(2026, 10, 24))).anyMatch(Doubt.Weekend.class::isInstance);
        }

        @Test
        void aQuietDayIsSaidWithItsPeriod() {
            assertThat(doubts(LocalDate.of(2026, 10, 14)))
                    .anySatisfy(doubt -> assertThat(doubt)
                            .isInstanceOfSatisfying(
                                    Doubt.InQuietDays.class,
                                    in -> assertThat(in.period().name().in("da"))
                                            .isEqualTo("Efterårsferie")));
        }

        @Test
        void anotherOrderIsSaid() {
            assertThat(doubts(LocalDate.of(2027, 3, 9))).anyMatch(Doubt.OutOfOrder.class::isInstance);
        }

        @Test
        void aGoodDayHasNoDoubts() {
            PlannedDate workshop =
                    plan.stream().filter(PlannedDate::isWorkshop).findFirst().orElseThrow();
            assertThat(shift.doubts(plan, workshop)).isEmpty();
        }
    }
}
