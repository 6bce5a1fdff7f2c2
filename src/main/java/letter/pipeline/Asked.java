package letter.pipeline;

import letter.diagnostic.Location;

/** A template or a layout that is asked for by name, and where. */
record Asked(String name, Location at) {}
