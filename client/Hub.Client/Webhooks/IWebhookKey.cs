namespace Hub.Client.Webhooks;

/// <summary>Checks signatures of one version.</summary>
internal interface IWebhookKey
{
    /// <summary>What its signatures begin with.</summary>
    string Version { get; }

    /// <summary>True when the signature is right; in a time that does not tell how nearly it is.</summary>
    bool Accepts(ReadOnlySpan<byte> signature, ReadOnlySpan<byte> signed);
}
