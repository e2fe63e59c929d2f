namespace Hub.Samples.Sectors;

/// <summary>Draws the lines of an invoice.</summary>
/// <param name="random">The source of chance.</param>
/// <param name="count">How many lines.</param>
public delegate IReadOnlyList<SampleLine> LineMaker(Random random, int count);
