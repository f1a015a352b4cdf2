using System.Diagnostics.CodeAnalysis;

namespace AiLandscape;

/// <summary>
/// The format of the numbers that are multiplied. A chip's total processing performance under ECCN 3A090 is the largest over its formats, by the bit
/// length of the inputs.
/// </summary>
[SuppressMessage("Naming", "CA1720", Justification = "The formats are called so.")]
public enum NumberFormat : byte
{
    /// <summary>64-bit floating point, IEEE 754 binary64.</summary>
    Fp64,

    /// <summary>32-bit floating point, IEEE 754 binary32.</summary>
    Fp32,

    /// <summary>
    /// NVIDIA TensorFloat-32: sign, 8 bits of exponent and 10 of fraction, held in 32 bits. ECCN 3A090 does not name its bit length; Epoch AI counts
    /// 19.
    /// </summary>
    Tf32,

    /// <summary>bfloat16: 16 bits with the 8 bits of exponent of binary32 and 7 of fraction.</summary>
    Bf16,

    /// <summary>16-bit floating point, IEEE 754 binary16.</summary>
    Fp16,

    /// <summary>8-bit floating point, E4M3 or E5M2 in the terms of the Open Compute Project.</summary>
    Fp8,

    /// <summary>6-bit floating point, E3M2 or E2M3 in the microscaling formats of the Open Compute Project.</summary>
    Fp6,

    /// <summary>4-bit floating point, E2M1 in the microscaling formats of the Open Compute Project, or NVIDIA's NVFP4.</summary>
    Fp4,

    /// <summary>16-bit integers.</summary>
    Int16,

    /// <summary>8-bit integers.</summary>
    Int8,

    /// <summary>4-bit integers.</summary>
    Int4,
}
