package dk.spirekraft.psychometrics;

import java.util.Optional;
import java.util.function.Function;

/// A figure, or the reason why there is none. It never holds NaN.
///
/// - Source: by definition.
///
/// @param <T> what was to be estimated
public sealed interface Estimate<T> {

    /// A figure that could be estimated.
    record Estimated<T>(T figure) implements Estimate<T> {}

    /// No figure, and why.
    record NotEstimable<T>(Reason why) implements Estimate<T> {}

    static <T> Estimate<T> of(T figure) {
        return new Estimated<>(figure);
    }

    static <T> Estimate<T> not(Reason reason) {
        return new NotEstimable<>(reason);
    }

    /// @return empty where it can't be estimated
    default Optional<T> found() {
        return switch (this) {
            case Estimated<T> some -> Optional.of(some.figure());
            case NotEstimable<T> none -> Optional.empty();
        };
    }

    /// @return empty where it could be estimated
    default Optional<Reason> reason() {
        return switch (this) {
            case Estimated<T> some -> Optional.empty();
            case NotEstimable<T> none -> Optional.of(none.why());
        };
    }

    /// @throws IllegalStateException where there is no figure
    default T orElseThrow() {
        return switch (this) {
            case Estimated<T> some -> some.figure();
            case NotEstimable<T> none -> throw new IllegalStateException("Not estimable: " + none.why());
        };
    }

    default <S> Estimate<S> map(Function<? super T, ? extends S> change) {
        return then(figure -> new Estimated<>(change.apply(figure)));
    }

    /// Goes on with another estimate, which may have a reason of its own.
    default <S> Estimate<S> then(Function<? super T, Estimate<S>> next) {
        return switch (this) {
            case Estimated<T> some -> next.apply(some.figure());
            case NotEstimable<T> none -> new NotEstimable<>(none.why());
        };
    }
}
