using System.Text.Json.Serialization;

namespace Hub.Routing.CountPaymentDelay;

/// <summary>How far an invoice's payment delay is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DelayState>))]
internal enum DelayState
{
    /// <summary>It is not available to its recipient yet.</summary>
    [JsonStringEnumMemberName("not-started")]
    NotStarted,

    /// <summary>It runs.</summary>
    [JsonStringEnumMemberName("running")]
    Running,

    /// <summary>It runs, and ends within the days that count as soon.</summary>
    [JsonStringEnumMemberName("due-soon")]
    DueSoon,

    /// <summary>It has run out, and the invoice is not paid.</summary>
    [JsonStringEnumMemberName("late")]
    Late,

    /// <summary>It is interrupted: the supplier has to complete the invoice.</summary>
    [JsonStringEnumMemberName("interrupted")]
    Interrupted,

    /// <summary>Paid in time.</summary>
    [JsonStringEnumMemberName("paid")]
    Paid,

    /// <summary>Paid after it had run out: interest and fee are due.</summary>
    [JsonStringEnumMemberName("paid-late")]
    PaidLate,

    /// <summary>No payment is due: a credit note, or a refused or rejected invoice, or one that goes elsewhere.</summary>
    [JsonStringEnumMemberName("none")]
    None,
}
