namespace Hub.Validation.ValidateOnRequest;

/// <summary>A business term or group.</summary>
/// <param name="Id">Its number: "BT-106".</param>
/// <param name="Name">What it is called.</param>
public sealed record TermView(string Id, TextView Name);
