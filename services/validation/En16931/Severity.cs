namespace Hub.En16931;

/// <summary>How much a finding weighs, as the official artefacts flag it.</summary>
public enum Severity
{
    /// <summary>The invoice does not conform and must not be exchanged.</summary>
    Fatal,

    /// <summary>The invoice may be exchanged; a receiver may ignore or misread what the finding names.</summary>
    Warning,
}
