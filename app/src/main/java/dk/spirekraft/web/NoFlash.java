package dk.spirekraft.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;

/// No page of ours leaves a note in the session for the next one, so no request looks for such notes there.
@Component("flashMapManager")
class NoFlash implements FlashMapManager {

    @Override
    public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void saveOutputFlashMap(FlashMap note, HttpServletRequest request, HttpServletResponse response) {
        throw new UnsupportedOperationException("A page tells the next one by its address, not by " + note);
    }
}
