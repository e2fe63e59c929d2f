namespace Hub.En16931.Rules;

/// <summary>Judges one element by one rule.</summary>
internal delegate Outcome Check(Subject subject);
