// Generated from schemas/role.schema.json by npm run generate; do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$id":"role.schema.json","type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"type":"string","pattern":"\\S"},"summary":{"type":"string","pattern":"\\S"},"code":{"type":"string","pattern":"\\S"},"family":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"grade":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"track":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"abstract":{"type":"boolean"},"extends":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"}},"baseline":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"expectations":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"},"additionalProperties":{"$ref":"#/definitions/expectation"}},"responsibilities":{"type":"array","items":{"type":"string","pattern":"\\S"}},"requirements":{"type":"array","items":{"$ref":"#/definitions/requirement"}},"worksWith":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"}},"jobs":{"type":"array","items":{"$ref":"#/definitions/job"}},"moves":{"type":"array","items":{"$ref":"#/definitions/move"}},"formerly":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}},"status":{"enum":["retired"]},"replacedBy":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"}}},"definitions":{"expectation":{"type":["string","object"],"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","additionalProperties":false,"required":["level"],"properties":{"level":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"desired":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"weight":{"type":"number","exclusiveMinimum":0},"importance":{"enum":["essential","desirable"]},"note":{"type":"string","pattern":"\\S"}}},"requirement":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","pattern":"\\S"},"need":{"enum":["essential","desirable"]},"equivalent":{"type":"string","pattern":"\\S"}}},"job":{"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","pattern":"\\S"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"title":{"type":"string","pattern":"\\S"}}},"move":{"type":"object","additionalProperties":false,"required":["to","type"],"properties":{"to":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"},"type":{"enum":["promotion","lateral","specialise","track-change"]},"needs":{"type":"array","items":{"type":"string","pattern":"\\S"}},"note":{"type":"string","pattern":"\\S"}}}}};
const schema12 = {"type":["string","object"],"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","additionalProperties":false,"required":["level"],"properties":{"level":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"desired":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"weight":{"type":"number","exclusiveMinimum":0},"importance":{"enum":["essential","desirable"]},"note":{"type":"string","pattern":"\\S"}}};
const schema13 = {"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","pattern":"\\S"},"need":{"enum":["essential","desirable"]},"equivalent":{"type":"string","pattern":"\\S"}}};
const schema14 = {"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","pattern":"\\S"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"title":{"type":"string","pattern":"\\S"}}};
const schema15 = {"type":"object","additionalProperties":false,"required":["to","type"],"properties":{"to":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"},"type":{"enum":["promotion","lateral","specialise","track-change"]},"needs":{"type":"array","items":{"type":"string","pattern":"\\S"}},"note":{"type":"string","pattern":"\\S"}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$", "u");
const pattern18 = new RegExp("^[A-Z]{2}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="role.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data1 = data.summary;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data2 = data.code;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.family !== undefined && func0.call(data, "family")){
let data3 = data.family;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err8 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.grade !== undefined && func0.call(data, "grade")){
let data4 = data.grade;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err10 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.track !== undefined && func0.call(data, "track")){
let data5 = data.track;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err12 = {instancePath:instancePath+"/track",schemaPath:"#/properties/track/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/track",schemaPath:"#/properties/track/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.abstract !== undefined && func0.call(data, "abstract")){
if(typeof data.abstract !== "boolean"){
const err14 = {instancePath:instancePath+"/abstract",schemaPath:"#/properties/abstract/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.extends !== undefined && func0.call(data, "extends")){
let data7 = data.extends;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err15 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.baseline !== undefined && func0.call(data, "baseline")){
let data9 = data.baseline;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err18 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.expectations !== undefined && func0.call(data, "expectations")){
let data10 = data.expectations;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 of Object.keys(data10)){
const _errs24 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
const err20 = {instancePath:instancePath+"/expectations",schemaPath:"#/properties/expectations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"},propertyName:key1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid3 = _errs24 === errors;
if(!valid3){
const err21 = {instancePath:instancePath+"/expectations",schemaPath:"#/properties/expectations/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key2 of Object.keys(data10)){
let data11 = data10[key2];
if((typeof data11 !== "string") && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
const err22 = {instancePath:instancePath+"/expectations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/expectation/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
const err23 = {instancePath:instancePath+"/expectations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/expectation/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.level === undefined) || (!(func0.call(data11, "level")))){
const err24 = {instancePath:instancePath+"/expectations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/expectation/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 of Object.keys(data11)){
if(!(((((key3 === "level") || (key3 === "desired")) || (key3 === "weight")) || (key3 === "importance")) || (key3 === "note"))){
const err25 = {instancePath:instancePath+"/expectations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/expectation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.level !== undefined && func0.call(data11, "level")){
let data12 = data11.level;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err26 = {instancePath:instancePath+"/expectations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/definitions/expectation/properties/level/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/expectations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/definitions/expectation/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.desired !== undefined && func0.call(data11, "desired")){
let data13 = data11.desired;
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
const err28 = {instancePath:instancePath+"/expectations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/desired",schemaPath:"#/definitions/expectation/properties/desired/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/expectations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/desired",schemaPath:"#/definitions/expectation/properties/desired/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.weight !== undefined && func0.call(data11, "weight")){
let data14 = data11.weight;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 <= 0 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/expectations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/weight",schemaPath:"#/definitions/expectation/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/expectations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/weight",schemaPath:"#/definitions/expectation/properties/weight/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.importance !== undefined && func0.call(data11, "importance")){
let data15 = data11.importance;
if(!((data15 === "essential") || (data15 === "desirable"))){
const err32 = {instancePath:instancePath+"/expectations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/importance",schemaPath:"#/definitions/expectation/properties/importance/enum",keyword:"enum",params:{allowedValues: schema12.properties.importance.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.note !== undefined && func0.call(data11, "note")){
let data16 = data11.note;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err33 = {instancePath:instancePath+"/expectations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"#/definitions/expectation/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/expectations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"#/definitions/expectation/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/expectations",schemaPath:"#/properties/expectations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.responsibilities !== undefined && func0.call(data, "responsibilities")){
let data17 = data.responsibilities;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err36 = {instancePath:instancePath+"/responsibilities/" + i1,schemaPath:"#/properties/responsibilities/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/responsibilities/" + i1,schemaPath:"#/properties/responsibilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/responsibilities",schemaPath:"#/properties/responsibilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data19 = data.requirements;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.text === undefined) || (!(func0.call(data20, "text")))){
const err39 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/definitions/requirement/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key4 of Object.keys(data20)){
if(!(((key4 === "text") || (key4 === "need")) || (key4 === "equivalent"))){
const err40 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/definitions/requirement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data20.text !== undefined && func0.call(data20, "text")){
let data21 = data20.text;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err41 = {instancePath:instancePath+"/requirements/" + i2+"/text",schemaPath:"#/definitions/requirement/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/requirements/" + i2+"/text",schemaPath:"#/definitions/requirement/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20.need !== undefined && func0.call(data20, "need")){
let data22 = data20.need;
if(!((data22 === "essential") || (data22 === "desirable"))){
const err43 = {instancePath:instancePath+"/requirements/" + i2+"/need",schemaPath:"#/definitions/requirement/properties/need/enum",keyword:"enum",params:{allowedValues: schema13.properties.need.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data20.equivalent !== undefined && func0.call(data20, "equivalent")){
let data23 = data20.equivalent;
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err44 = {instancePath:instancePath+"/requirements/" + i2+"/equivalent",schemaPath:"#/definitions/requirement/properties/equivalent/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/requirements/" + i2+"/equivalent",schemaPath:"#/definitions/requirement/properties/equivalent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/definitions/requirement/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.worksWith !== undefined && func0.call(data, "worksWith")){
let data24 = data.worksWith;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
let data25 = data24[i3];
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
const err48 = {instancePath:instancePath+"/worksWith/" + i3,schemaPath:"#/properties/worksWith/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/worksWith/" + i3,schemaPath:"#/properties/worksWith/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/worksWith",schemaPath:"#/properties/worksWith/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.jobs !== undefined && func0.call(data, "jobs")){
let data26 = data.jobs;
if(Array.isArray(data26)){
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
let data27 = data26[i4];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.code === undefined) || (!(func0.call(data27, "code")))){
const err51 = {instancePath:instancePath+"/jobs/" + i4,schemaPath:"#/definitions/job/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key5 of Object.keys(data27)){
if(!(((key5 === "code") || (key5 === "country")) || (key5 === "title"))){
const err52 = {instancePath:instancePath+"/jobs/" + i4,schemaPath:"#/definitions/job/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data27.code !== undefined && func0.call(data27, "code")){
let data28 = data27.code;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err53 = {instancePath:instancePath+"/jobs/" + i4+"/code",schemaPath:"#/definitions/job/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/jobs/" + i4+"/code",schemaPath:"#/definitions/job/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data27.country !== undefined && func0.call(data27, "country")){
let data29 = data27.country;
if(typeof data29 === "string"){
if(!pattern18.test(data29)){
const err55 = {instancePath:instancePath+"/jobs/" + i4+"/country",schemaPath:"#/definitions/job/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/jobs/" + i4+"/country",schemaPath:"#/definitions/job/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data27.title !== undefined && func0.call(data27, "title")){
let data30 = data27.title;
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err57 = {instancePath:instancePath+"/jobs/" + i4+"/title",schemaPath:"#/definitions/job/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/jobs/" + i4+"/title",schemaPath:"#/definitions/job/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/jobs/" + i4,schemaPath:"#/definitions/job/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.moves !== undefined && func0.call(data, "moves")){
let data31 = data.moves;
if(Array.isArray(data31)){
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
let data32 = data31[i5];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.to === undefined) || (!(func0.call(data32, "to")))){
const err61 = {instancePath:instancePath+"/moves/" + i5,schemaPath:"#/definitions/move/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((data32.type === undefined) || (!(func0.call(data32, "type")))){
const err62 = {instancePath:instancePath+"/moves/" + i5,schemaPath:"#/definitions/move/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key6 of Object.keys(data32)){
if(!((((key6 === "to") || (key6 === "type")) || (key6 === "needs")) || (key6 === "note"))){
const err63 = {instancePath:instancePath+"/moves/" + i5,schemaPath:"#/definitions/move/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data32.to !== undefined && func0.call(data32, "to")){
let data33 = data32.to;
if(typeof data33 === "string"){
if(!pattern6.test(data33)){
const err64 = {instancePath:instancePath+"/moves/" + i5+"/to",schemaPath:"#/definitions/move/properties/to/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/moves/" + i5+"/to",schemaPath:"#/definitions/move/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data32.type !== undefined && func0.call(data32, "type")){
let data34 = data32.type;
if(!((((data34 === "promotion") || (data34 === "lateral")) || (data34 === "specialise")) || (data34 === "track-change"))){
const err66 = {instancePath:instancePath+"/moves/" + i5+"/type",schemaPath:"#/definitions/move/properties/type/enum",keyword:"enum",params:{allowedValues: schema15.properties.type.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data32.needs !== undefined && func0.call(data32, "needs")){
let data35 = data32.needs;
if(Array.isArray(data35)){
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err67 = {instancePath:instancePath+"/moves/" + i5+"/needs/" + i6,schemaPath:"#/definitions/move/properties/needs/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/moves/" + i5+"/needs/" + i6,schemaPath:"#/definitions/move/properties/needs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/moves/" + i5+"/needs",schemaPath:"#/definitions/move/properties/needs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data32.note !== undefined && func0.call(data32, "note")){
let data37 = data32.note;
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err70 = {instancePath:instancePath+"/moves/" + i5+"/note",schemaPath:"#/definitions/move/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/moves/" + i5+"/note",schemaPath:"#/definitions/move/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/moves/" + i5,schemaPath:"#/definitions/move/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/moves",schemaPath:"#/properties/moves/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.formerly !== undefined && func0.call(data, "formerly")){
let data38 = data.formerly;
if(Array.isArray(data38)){
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
let data39 = data38[i7];
if(typeof data39 === "string"){
if(!pattern3.test(data39)){
const err74 = {instancePath:instancePath+"/formerly/" + i7,schemaPath:"#/properties/formerly/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/formerly/" + i7,schemaPath:"#/properties/formerly/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/formerly",schemaPath:"#/properties/formerly/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(!(data.status === "retired")){
const err77 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.status.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.replacedBy !== undefined && func0.call(data, "replacedBy")){
let data41 = data.replacedBy;
if(Array.isArray(data41)){
const len8 = data41.length;
for(let i8=0; i8<len8; i8++){
let data42 = data41[i8];
if(typeof data42 === "string"){
if(!pattern6.test(data42)){
const err78 = {instancePath:instancePath+"/replacedBy/" + i8,schemaPath:"#/properties/replacedBy/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/replacedBy/" + i8,schemaPath:"#/properties/replacedBy/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/replacedBy",schemaPath:"#/properties/replacedBy/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
