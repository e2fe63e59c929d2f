namespace Hub.Routing.KeepDirectory;

/// <summary>A value of a directory line that cannot be taken. Caught where the line is, and becomes its refusal.</summary>
internal sealed class BadValueException(string column, string french, string english) : FormatException(english)
{
    public LineRefusal ToRefusal(int line) => new(line, column, french, Message);
}
