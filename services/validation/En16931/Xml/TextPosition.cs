namespace Hub.En16931.Xml;

/// <summary>A place in a document: line and column from 1, the column in UTF-16 units.</summary>
internal readonly record struct TextPosition(int Line, int Column);
