/// Spirekraft, the programme in folders, each a phase that may look back and never ahead:
///
/// 1. `measure`: ask without knowing who answered.
/// 2. `understand`: say what can be said, and only that.
/// 3. `learn`: a programme of workshops, methods and trials.
/// 4. `anchor`: what stays when the project ends.
///
/// Beside them, `people` knows who works where and who may do what, `web` gives pages their
/// frame and their words, and `database` is where everything is kept.
@NullMarked
package dk.spirekraft;

import org.jspecify.annotations.NullMarked;
