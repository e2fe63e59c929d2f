namespace Hub.Routing.KeepAttachments;

/// <summary>The virus scanner gave no verdict. Nothing may be taken unscanned: try again later.</summary>
internal sealed class ScannerUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
