/* Stands where the browser looks for SwiftShader and passes everything on to Mesa's Lavapipe (LAVAPIPE names its file), which calculates in
 * half precision. Two answers are changed on the way:
 * - Dawn (Chromium 147) asks every adapter to index arrays of images and samplers dynamically. Lavapipe 22.3 does not, and programs of model
 *   libraries have neither. It is claimed here, and taken back when a device is made.
 * - The browser takes no other software adapter than SwiftShader: its vendor and device are named.
 * LAVAPIPE_RANGE: bytes that a shader may bind at once, where Lavapipe's own 128 MiB are too few.
 */
#define VK_NO_PROTOTYPES
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <vulkan/vulkan.h>

#define VISIBLE __attribute__((visibility("default")))

typedef VkResult (*Negotiate)(uint32_t *);

static PFN_vkGetInstanceProcAddr instance_proc;
static Negotiate negotiate;
static PFN_vkGetPhysicalDeviceFeatures features;
static PFN_vkGetPhysicalDeviceFeatures2 features2;
static PFN_vkGetPhysicalDeviceProperties properties;
static PFN_vkGetPhysicalDeviceProperties2 properties2;
static PFN_vkCreateDevice create_device;

static void load(void) {
  const char *file = getenv("LAVAPIPE");
  if (instance_proc) return;
  void *lavapipe = dlopen(file ? file : "libvulkan_lvp.so", RTLD_NOW | RTLD_LOCAL);
  if (!lavapipe) {
    fprintf(stderr, "LAVAPIPE: %s\n", dlerror());
    abort();
  }
  instance_proc = (PFN_vkGetInstanceProcAddr)dlsym(lavapipe, "vk_icdGetInstanceProcAddr");
  negotiate = (Negotiate)dlsym(lavapipe, "vk_icdNegotiateLoaderICDInterfaceVersion");
}

static void set_images(VkPhysicalDeviceFeatures *found, VkBool32 value) {
  found->shaderSampledImageArrayDynamicIndexing = value;
  found->shaderStorageImageArrayDynamicIndexing = value;
}

static void name_swiftshader(VkPhysicalDeviceProperties *found) {
  const char *range = getenv("LAVAPIPE_RANGE");
  found->vendorID = 0x1AE0;
  found->deviceID = 0xC0DE;
  if (range) found->limits.maxStorageBufferRange = (uint32_t)strtoul(range, NULL, 10);
}

static void get_features(VkPhysicalDevice device, VkPhysicalDeviceFeatures *found) {
  features(device, found);
  set_images(found, VK_TRUE);
}

static void get_features2(VkPhysicalDevice device, VkPhysicalDeviceFeatures2 *found) {
  features2(device, found);
  set_images(&found->features, VK_TRUE);
}

static void get_properties(VkPhysicalDevice device, VkPhysicalDeviceProperties *found) {
  properties(device, found);
  name_swiftshader(found);
}

static void get_properties2(VkPhysicalDevice device, VkPhysicalDeviceProperties2 *found) {
  properties2(device, found);
  name_swiftshader(&found->properties);
}

static VkResult make_device(VkPhysicalDevice device, const VkDeviceCreateInfo *wanted, const VkAllocationCallbacks *memory,
                            VkDevice *made) {
  VkDeviceCreateInfo mine = *wanted;
  VkPhysicalDeviceFeatures plain;
  if (mine.pEnabledFeatures) {
    plain = *mine.pEnabledFeatures;
    set_images(&plain, VK_FALSE);
    mine.pEnabledFeatures = &plain;
  }
  for (VkBaseOutStructure *next = (VkBaseOutStructure *)mine.pNext; next; next = next->pNext) {
    if (next->sType == VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2)
      set_images(&((VkPhysicalDeviceFeatures2 *)next)->features, VK_FALSE);
  }
  return create_device(device, &mine, memory, made);
}

#define REPLACE(function, real, own)      \
  if (!strcmp(name, function)) {          \
    *(PFN_vkVoidFunction *)&real = found; \
    return (PFN_vkVoidFunction)own;       \
  }

VISIBLE PFN_vkVoidFunction vk_icdGetInstanceProcAddr(VkInstance instance, const char *name) {
  load();
  PFN_vkVoidFunction found = instance_proc(instance, name);
  if (!found) return NULL;
  REPLACE("vkGetPhysicalDeviceFeatures", features, get_features)
  REPLACE("vkGetPhysicalDeviceFeatures2", features2, get_features2)
  REPLACE("vkGetPhysicalDeviceFeatures2KHR", features2, get_features2)
  REPLACE("vkGetPhysicalDeviceProperties", properties, get_properties)
  REPLACE("vkGetPhysicalDeviceProperties2", properties2, get_properties2)
  REPLACE("vkGetPhysicalDeviceProperties2KHR", properties2, get_properties2)
  REPLACE("vkCreateDevice", create_device, make_device)
  return found;
}

VISIBLE PFN_vkVoidFunction vkGetInstanceProcAddr(VkInstance instance, const char *name) {
  return vk_icdGetInstanceProcAddr(instance, name);
}

VISIBLE VkResult vk_icdNegotiateLoaderICDInterfaceVersion(uint32_t *version) {
  load();
  return negotiate(version);
}
