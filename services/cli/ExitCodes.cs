namespace Hub.Cli;

/// <summary>What the command's exit codes mean; scripts depend on them.</summary>
internal static class ExitCodes
{
    /// <summary>Everything was done; every document is valid.</summary>
    public const int AllValid = 0;

    /// <summary>At least one document is not valid.</summary>
    public const int SomeInvalid = 1;

    /// <summary>Wrong usage, an unknown rule, or a path that cannot be read.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the program itself.</summary>
    public const int Fault = 3;
}
