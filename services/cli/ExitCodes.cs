namespace Hub.Cli;

/// <summary>What the command's exit codes mean; scripts depend on them.</summary>
internal static class ExitCodes
{
    /// <summary>Everything was done; every document is valid.</summary>
    public const int AllValid = 0;

    /// <summary>At least one document is not valid.</summary>
    public const int SomeInvalid = 1;

    /// <summary>The document was converted, and the new form expresses all of it.</summary>
    public const int NothingLost = 0;

    /// <summary>The document was converted; what the new form does not express is listed.</summary>
    public const int SomethingLost = 1;

    /// <summary>Everything that the proof says was checked, and holds.</summary>
    public const int EverythingHolds = 0;

    /// <summary>Something does not hold, or could not be checked.</summary>
    public const int SomethingDoesNot = 1;

    /// <summary>What was asked for was done.</summary>
    public const int Done = 0;

    /// <summary>The hub refused a document at the door, or rejected or quarantined an invoice.</summary>
    public const int SomeRefused = 1;

    /// <summary>Wrong usage, an unknown rule, a path that cannot be read, a document that cannot be converted, or a hub that refuses the request.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the program itself, or a hub that does not answer.</summary>
    public const int Fault = 3;
}
