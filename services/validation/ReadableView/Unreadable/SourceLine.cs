namespace Hub.ReadableView.Unreadable;

/// <summary>A line of a document, cut around the column of interest.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Before">What stands before the column.</param>
/// <param name="After">What stands from it on.</param>
internal readonly record struct SourceLine(int Number, string Before, string After);
