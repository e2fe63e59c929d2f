namespace Hub.Explain.Examples;

/// <summary>One line of XML that an example shows.</summary>
/// <param name="Text">The line, indented; unencoded XML.</param>
/// <param name="IsMarked">True for what makes the difference between the two examples.</param>
public sealed record FragmentLine(string Text, bool IsMarked);
