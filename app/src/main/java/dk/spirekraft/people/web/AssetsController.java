package dk.spirekraft.people.web;

import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.Assets;
import dk.spirekraft.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Serves style, type, script and mark to everybody.
@Controller
class AssetsController {

    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{name}")
    @OpenToAll
    ResponseEntity<byte[]> show(@PathVariable String name) {
        Assets.Asset asset = assets.find(name).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .cacheControl(asset.caching())
                .header("Content-Type", asset.type())
                .header("Content-Disposition", "inline")
                .body(asset.content());
    }
}
