namespace Hub.Cli;

/// <summary>The user must say or do something else: the message tells what, in the user's language.</summary>
internal sealed class UsageException(string message) : Exception(message);
