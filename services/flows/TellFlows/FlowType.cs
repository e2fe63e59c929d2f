using System.Text.Json.Serialization;

namespace Hub.TellFlows;

/// <summary>What a flow is. The hub has the first four; the others are there to be asked for, and nothing is found.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FlowType>))]
internal enum FlowType
{
    /// <summary>An invoice, seen by its seller.</summary>
    CustomerInvoice,

    /// <summary>An invoice, seen by its buyer.</summary>
    SupplierInvoice,

    /// <summary>A life-cycle message, seen by the seller.</summary>
    [JsonStringEnumMemberName("CustomerInvoiceLC")]
    CustomerInvoiceLc,

    /// <summary>A life-cycle message, seen by the buyer.</summary>
    [JsonStringEnumMemberName("SupplierInvoiceLC")]
    SupplierInvoiceLc,

    /// <summary>To the public portal.</summary>
    [JsonStringEnumMemberName("StateCustomerInvoiceLC")]
    StateCustomerInvoiceLc,

    /// <summary>To the public portal.</summary>
    [JsonStringEnumMemberName("StateSupplierInvoiceLC")]
    StateSupplierInvoiceLc,

    /// <summary>To the public portal; of version 1.2 of the API.</summary>
    StateInvoice,

    /// <summary>To the public portal.</summary>
    StateCustomerInvoice,

    /// <summary>To the public portal.</summary>
    StateSupplierInvoice,

    /// <summary>E-reporting.</summary>
    AggregatedCustomerTransactionReport,

    /// <summary>E-reporting.</summary>
    UnitaryCustomerTransactionReport,

    /// <summary>E-reporting.</summary>
    AggregatedCustomerPaymentReport,

    /// <summary>E-reporting.</summary>
    UnitaryCustomerPaymentReport,

    /// <summary>E-reporting.</summary>
    UnitarySupplierTransactionReport,

    /// <summary>E-reporting.</summary>
    MultiFlowReport,

    /// <summary>E-reporting.</summary>
    StateTransactionReport,

    /// <summary>E-reporting.</summary>
    [JsonStringEnumMemberName("StateTransactionReportLC")]
    StateTransactionReportLc,

    /// <summary>E-reporting.</summary>
    StatePaymentReport,

    /// <summary>E-reporting.</summary>
    [JsonStringEnumMemberName("StatePaymentReportLC")]
    StatePaymentReportLc,

    /// <summary>Not known.</summary>
    Undefined,
}
